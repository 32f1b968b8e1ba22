<#import "table.ftl" as t>
# ${chapter.number}. ${chapter.title} {#${chapter.id}}

${text.opening}

<#if content.functionalities?has_content>
## ${word("platform.functionalities")} {#platform-functionalities}

<#list content.functionalities as f>
**${f.name}** (${word("platform.launched", f.launched)}<#if f.modules?has_content>; ${word("platform.modules", f.modules)}</#if><#if f.memberStates?has_content>; ${f.memberStates}</#if>). ${f.description}

<#list f.changes as change>
- ${change.date}: ${line(change.what)} *${change.impact}* ${line(change.why)}
</#list>

</#list>
</#if>
<#if content.policies?has_content>
## ${word("platform.policies")} {#platform-policies}

<@t.caption word("platform.policies.table")/>

| ${word("head.policy")} | ${word("head.modules")} | ${word("head.published")} | ${word("head.languages")} |
| --- | --- | --- | --- |
<#list content.policies as policy>
| **${policy.name}.** ${line(policy.description)} | ${policy.modules} | ${policy.published}<#if policy.updated?has_content> (${word("platform.updated", policy.updated)})</#if> | ${policy.languages} |
</#list>

</#if>
<#if content.regional?has_content>
## ${word("platform.regional")} {#platform-regional}

<@t.caption word("platform.regional.table")/>

| ${word("head.module")} | ${word("head.influence")} | ${word("head.languages")} | ${word("head.member-states")} |
| --- | --- | --- | --- |
<#list content.regional as row>
| ${row.name} | ${row.influence?cap_first} | ${t.dash(row.languages)} | ${t.dash(row.memberStates)} |
</#list>

</#if>
${text.closing}
