<#-- One mitigation measure as it stands in a module's chapter. -->
<#macro measure m planned=false>

**${m.title}**${m.footnote} (${word("measure.article", m.articles)}<#if !planned>; ${m.owner}; ${word("measure.since", m.since)}<#if m.until?has_content>; ${word("measure.until", m.until)}</#if></#if>). ${m.description}

<#if m.rightsEffect?has_content>
- **${word("measure.rights")}** ${line(m.rightsEffect)}<#if m.safeguard?has_content> **${word("measure.safeguard")}** ${line(m.safeguard)}</#if>
<#elseif m.restrictive>
- **${word("measure.rights")}** ${word("not-stated.sentence")}
</#if>
<#list m.effects as effect>
- ${effect}
</#list>
<#if m.languages?has_content>
- ${word("measure.languages", m.languages)}
</#if>
<#if m.memberStates?has_content>
- ${word("measure.countries", m.memberStates)}
</#if>

</#macro>
