<#import "table.ftl" as t>
# ${chapter.number}. ${chapter.title} {#${chapter.id}}

${text.opening}

<#if content.entries?has_content>
<@t.caption word("consultations.table")/>

| ${word("head.party")} | ${word("head.asked")} | ${word("head.view")} | ${word("head.became")} |
| --- | --- | --- | --- |
<#list content.entries as entry>
| **${entry.party}** (${entry.kind}; ${entry.date}; ${entry.about}) | ${line(entry.question)} | ${line(entry.view)} | <#if entry.changed?has_content>**${word("consultations.changed")}** ${line(entry.changed)}</#if><#if entry.unchanged?has_content> **${word("consultations.unchanged")}** ${line(entry.unchanged)}</#if><#if !entry.changed?has_content && !entry.unchanged?has_content>${word("not-stated")}</#if> |
</#list>

</#if>
${text.closing}
