<#import "table.ftl" as t>
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

<#if content.cells?has_content>
${word("annex.matrix.read", content.rows, content.columns, content.result)}

<@t.caption word("annex.matrix.table", content.rows, content.columns)/>

| ${content.rows?cap_first} / ${content.columns} |<#list content.heads as head> ${head} |</#list>
| --- |<#list content.heads as head> --- |</#list>
<#list content.cells as line>
| ${line.head} |<#list line.cells as cell> ${cell} |</#list>
</#list>

</#if>
<@t.steps content.result content.steps/>
${content.choice}
