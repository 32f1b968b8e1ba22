<#import "table.ftl" as t>
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

${word("annex.categories.read")}

<#if content.rows?has_content>
<@t.caption word("annex.categories.table")/>

| ${word("head.article")} | ${word("head.category")} | ${word("head.risks")} |
| --- | --- | --- |
<#list content.rows as row>
| ${row.article} | ${row.label} | <#list row.risks as risk>${risk}<#sep>; </#list><#if row.screening?has_content><#if row.risks?has_content>; </#if>[${word("screening.see")}](#${row.screening})<#elseif !row.risks?has_content>–</#if> |
</#list>

</#if>
<#if content.screenings?has_content>
## ${word("annex.screenings")} {#annex-screenings}

<#list content.screenings as s>
### ${s.title} {#${s.anchor}}

${s.conclusion}

- ${word("screening.evidence", s.evidence)}
- ${word("screening.by", s.unit, s.date)}
- ${word("screening.reopens")} ${line(s.reopens)}

</#list>
</#if>
