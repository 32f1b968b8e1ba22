<#import "table.ftl" as t>
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

<@t.caption word("annex.probability.table")/>

| ${word("head.probability")} | ${word("head.band")} | ${word("head.meaning")} |
| --- | --- | --- |
<#list content.steps as step>
| ${step.label}<#if step.number?has_content> (${step.number})</#if> | ${t.dash(step.range)} | ${line(step.description)} |
</#list>

${content.choice}
