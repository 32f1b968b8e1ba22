<#import "table.ftl" as t>
# ${chapter.number}. ${chapter.title} {#${chapter.id}}

${text.opening}

<#if content.trigger?has_content>
## ${word("introduction.trigger")} {#introduction-trigger}

${content.trigger}

</#if>
<#if text.changes?has_content || content.methodChanges?has_content>
## ${word("introduction.changes")} {#introduction-changes}

${text.changes}

</#if>
<#if text.records?has_content || content.evidence?has_content>
## ${word("introduction.records")} {#introduction-records}

${text.records}

<#if content.evidence?has_content>
<@t.caption word("introduction.evidence.table")/>

| ${word("head.document")} | ${word("head.kind")} | ${word("head.keep-until")} |
| --- | --- | --- |
<#list content.evidence as row>
| ${row.title} | ${row.kind} | ${row.keepUntil} |
</#list>

</#if>
</#if>
