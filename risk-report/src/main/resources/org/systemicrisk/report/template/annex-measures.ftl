<#import "table.ftl" as t>
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

${word("annex.measures.read", content.total)}

<#list content.letters as group>
## ${word("annex.measures.letter", group.letter)}<#if group.label?has_content> ${group.label}</#if> {#annex-measures-${group.letter}}

<#if group.rows?has_content>
<@t.caption word("annex.measures.table", group.letter)/>

| ${word("head.measure")} | ${word("head.module")} | ${word("head.status")} | ${word("head.owner")} |
| --- | --- | --- | --- |
<#list group.rows as row>
| ${row.title} | ${row.module} | ${word("measure.status-date", row.status, row.date)} | ${row.owner} |
</#list>

<#else>
${word("annex.measures.none")}

</#if>
</#list>
