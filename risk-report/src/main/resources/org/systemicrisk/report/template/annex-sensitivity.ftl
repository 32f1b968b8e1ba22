<#import "table.ftl" as t>
<#-- How sure the ratings are: which hold, which hang on one answer, and what would have to be different. -->
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

${word("sensitivity.read")}

${word("sensitivity.rule.read")}

<#list content.rule as case>
- ${case}
</#list>

${word("sensitivity.rule.robust")}

<@t.caption word("sensitivity.ratings.table")/>

| ${word("head.module")} <#list content.heads as head>| ${head?cap_first} </#list>|
| --- <#list content.heads as head>| --- </#list>|
<#list content.ratings as row>
| <#if row.isRisk>– </#if>${row.name} <#list row.ratings as rating>| ${rating} </#list>|
</#list>

<#if content.independence?has_content>
${content.independence}

</#if>
<#if content.borderline?has_content>
${word("sensitivity.borderline.read", content.borderline?size, content.results)}

<#list content.borderline as sentence>
- ${sentence}
</#list>

<#else>
${word("sensitivity.borderline.none", content.results)}

</#if>
<#if content.untold?has_content>
${word("sensitivity.untold.read", content.untold?size, content.results)}

<#list content.untold as sentence>
- ${sentence}
</#list>

<#else>
${word("sensitivity.untold.none", content.results)}

</#if>
## ${word("sensitivity.changes")} {#annex-sensitivity-changes}

${word("sensitivity.changes.read", content.results)}

<#list content.changes as module>
<@t.caption word("sensitivity.changes.table", module.name)/>

| ${word("sensitivity.head.input")} | ${word("sensitivity.head.now")} | ${word("sensitivity.head.lower")} | ${word("sensitivity.head.higher")} |
| --- | --- | --- | --- |
<#list module.rows as row>
| ${row.input?cap_first} | ${row.now} | ${row.lower} | ${row.higher} |
</#list>

</#list>
## ${word("sensitivity.chances")} {#annex-sensitivity-chances}

${word("sensitivity.samples.read", content.level)}

<#if content.samples?has_content>
<@t.caption word("sensitivity.samples.table")/>

| ${word("head.module")} | ${word("sensitivity.head.rate")} | ${word("head.value")} | ${word("sensitivity.head.sample")} | ${word("sensitivity.head.interval", content.level)} | ${word("sensitivity.head.chances")} |
| --- | --- | ---: | ---: | --- | --- |
<#list content.samples as row>
| ${row.name} | ${row.metric} | ${row.rate} | ${row.size} | ${row.interval} | ${row.chances} |
</#list>

</#if>
${content.drawn}

<#if content.chances?has_content>
<@t.caption word("sensitivity.chances.table")/>

| ${word("head.module")} <#list content.resultHeads as head>| ${head?cap_first} </#list>|
| --- <#list content.resultHeads as head>| --- </#list>|
<#list content.chances as row>
| ${row.name} <#list row.chances as chance>| ${t.dash(chance)} </#list>|
</#list>

</#if>
