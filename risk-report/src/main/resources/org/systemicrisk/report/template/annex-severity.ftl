<#import "table.ftl" as t>
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

<#if content.parts?has_content>
${word("annex.severity.parts", content.parts)}

</#if>
<#if content.steps?filter(step -> step.range?has_content)?has_content>
<@t.steps word("dimension.severity") content.steps/>
<#else>
<@t.caption word("annex.severity.table")/>

| ${word("head.severity")} | ${word("head.meaning")} |
| --- | --- |
<#list content.steps as step>
| ${step.label} (${step.number}) | ${line(step.description)} |
</#list>
</#if>

${content.choice}
