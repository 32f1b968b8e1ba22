<#import "table.ftl" as t>
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

<#if content.parts?has_content>
${word("annex.severity.parts", content.parts)}

</#if>
<@t.caption word("annex.severity.table")/>

| ${word("head.severity")} | ${word("head.meaning")} |
| --- | --- |
<#list content.steps as step>
| ${step.label} (${step.number}) | ${line(step.description)} |
</#list>

${content.choice}
