<#import "table.ftl" as t>
<#macro entries signals>
<#list signals as s>
### ${s.title} {#${s.id}}

*${s.date}<#if s.authority?has_content> · ${s.authority}</#if><#if s.territory?has_content> · ${s.territory}</#if> · ${s.kind} (${s.status})<#if s.concerns?has_content> · ${word("signals.concerns", s.concerns)}</#if>.* ${s.summary}
<#if s.measured?has_content>

${s.measured} ${s.how}
</#if>

**${word("signals.answer")}** ${s.answer}

- ${word("signals.about", s.about)} ${word("signals.unit", s.unit)}<#if s.reportBy?has_content> ${word("signals.report-by", s.reportBy)}</#if><#if s.reported?has_content> ${word("signals.reported", s.reported)}</#if> ${word("signals.source", s.source)}
<#if s.measures?has_content>
- ${word("signals.measures")} <#list s.measures as m>${m}<#sep>; </#list>.
</#if>

</#list>
</#macro>
# ${chapter.number}. ${chapter.title} {#${chapter.id}}

${text.opening}

<#if content.within?has_content>
## ${word("signals.within", content.stateAsOf)} {#signals-within}

<@entries content.within/>
</#if>
<#if content.since?has_content>
## ${word("signals.since", content.stateAsOf)} {#signals-since}

${word("signals.since.note", content.stateAsOf)}

<@entries content.since/>
</#if>
<#if text.closing?has_content>
## ${word("signals.closing")} {#signals-closing}

${text.closing}

</#if>
