<#-- How a rating came about: the box, and the answers on severity. -->
<#import "table.ftl" as t>
<#macro box rated>

> **${word("how.title")}**
>
<#list rated.steps as step>
> - **${step.dimension?cap_first}: ${step.rating}.** ${step.how}
</#list>

<#if rated.parts?has_content>
<@t.caption word("how.parts.table", rated.name)/>

| ${word("head.part")} | ${word("head.answer")} | ${word("head.why")} | ${word("head.answered")} |
| --- | ---: | --- | --- |
<#list rated.parts as part>
| ${part.part?cap_first} | ${part.answer} | ${part.why} | ${part.answered} |
</#list>

</#if>
</#macro>
