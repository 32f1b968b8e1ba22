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

| ${word("head.module")} | ${word("head.probability")} | ${word("head.severity")} | ${word("head.inherent")} | ${word("head.effectiveness")} | ${word("head.residual")} |
| --- | --- | --- | --- | --- | --- |
<#list content.ratings as row>
| <#if row.isRisk>– </#if>${row.name} | ${row.probability} | ${row.severity} | ${row.inherent} | ${row.effectiveness} | ${row.residual} |
</#list>

<#if content.borderline?has_content>
${word("sensitivity.borderline.read", content.borderline?size)}

<#list content.borderline as sentence>
- ${sentence}
</#list>

<#else>
${word("sensitivity.borderline.none")}

</#if>
<#if content.untold?has_content>
${word("sensitivity.untold.read", content.untold?size)}

<#list content.untold as sentence>
- ${sentence}
</#list>

<#else>
${word("sensitivity.untold.none")}

</#if>
## ${word("sensitivity.changes")} {#annex-sensitivity-changes}

${word("sensitivity.changes.read")}

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

| ${word("head.module")} | ${word("head.inherent")} | ${word("head.residual")} |
| --- | --- | --- |
<#list content.chances as row>
| ${row.name} | ${t.dash(row.inherent)} | ${t.dash(row.residual)} |
</#list>

</#if>
