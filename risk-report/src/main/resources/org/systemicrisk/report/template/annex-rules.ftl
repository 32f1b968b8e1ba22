<#import "table.ftl" as t>
<#-- How ratings arise: for each dimension in sentences, with its conditions and what changes its ratings. -->
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

${word("annex.rules.read")}

<#list content.dimensions as dimension>
## ${dimension.name?cap_first} {#${dimension.anchor}}

<#list dimension.lines as said>
- ${line(said)}
</#list>

<#if dimension.steps?has_content>
<@t.steps dimension.name dimension.steps/>
</#if>
<#if dimension.conditions?has_content>
<@t.caption word("annex.rules.conditions", dimension.name)/>

| ${word("head.step")} | ${word("head.condition")} |
| --- | --- |
<#list dimension.conditions as row>
| ${row.step} | ${line(row.condition)} |
</#list>

</#if>
<#list dimension.parts as part>
<@t.caption word("annex.rules.part", dimension.name, part.name)/>

| ${word("head.step")} | ${word("head.condition")} |
| --- | --- |
<#list part.conditions as row>
| ${row.step} | ${line(row.condition)} |
</#list>

</#list>
<#list dimension.adjustments as said>
- ${line(said)}
</#list>

</#list>
<#if content.rollUps?has_content>
## ${word("annex.rules.roll-ups")} {#annex-rules-roll-ups}

<#list content.rollUps as said>
- ${said}
</#list>

</#if>
<#if content.responses?has_content>
## ${word("annex.rules.responses")} {#annex-rules-responses}

<@t.caption word("annex.rules.responses.table")/>

| ${word("head.step")} | ${word("head.response")} |
| --- | --- |
<#list content.responses as row>
| ${row.step} | ${row.response} |
</#list>

</#if>
<#if content.faults?has_content>
## ${word("annex.rules.faults")} {#annex-rules-faults}

<#list content.faults as said>
- ${said}
</#list>

</#if>
