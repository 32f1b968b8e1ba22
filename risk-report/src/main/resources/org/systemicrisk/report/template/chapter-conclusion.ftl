<#import "table.ftl" as t>
# ${chapter.number}. ${chapter.title} {#${chapter.id}}

${text.opening}

${text.closing}

<#if content.bridge.rows?has_content>
## ${word("bridge.title")} {#conclusion-bridge}

${content.bridge.read}

<@t.caption word("bridge.table", document.previous)/>

| ${word("head.module")} | ${word("head.rating")} | ${document.previous} | ${word("head.method")} | ${word("head.data")} | ${document.year} | ${word("head.remark")} |
| --- | --- | --- | --- | --- | --- | --- |
<#list content.bridge.rows as row>
| <#if row.isRisk>– </#if><#if row.isFirst>**${row.name}**<#else>${row.name}</#if> | ${row.dimension} | ${row.before} | ${row.method} | ${row.data} | ${row.now} | ${row.remark} |
</#list>

<@t.picture "bridge"/>
</#if>
