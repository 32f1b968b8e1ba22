# ${chapter.number}. ${chapter.title} {#${chapter.id}}

${text.opening}

<#list content.entries as entry>
**${entry.party}** (${entry.kind}; ${entry.date}; ${entry.about}). **${word("consultations.question")}** ${line(entry.question)} **${word("consultations.view")}** ${line(entry.view)} <#if entry.changed?has_content>**${word("consultations.changed")}** ${line(entry.changed)}</#if> <#if entry.unchanged?has_content>**${word("consultations.unchanged")}** ${line(entry.unchanged)}</#if><#if !entry.changed?has_content && !entry.unchanged?has_content>**${word("consultations.changed")}** ${word("not-stated.sentence")}</#if>

</#list>
${text.closing}
