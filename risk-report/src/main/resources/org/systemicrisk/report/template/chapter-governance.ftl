<#import "table.ftl" as t>
# ${chapter.number}. ${chapter.title} {#${chapter.id}}

${text.opening}

<#if content.units?has_content>
<@t.caption word("governance.table")/>

| ${word("head.unit")} | ${word("head.task")} | ${word("head.reports-to")} | ${word("head.head")} |
| --- | --- | --- | --- |
<#list content.units as unit>
| **${unit.name}** (${unit.kind}) | ${line(unit.description)} | ${t.dash(unit.reportsTo)} | <#if unit.head?has_content>${unit.head}<#else>${word("not-stated")}</#if> |
</#list>

</#if>
<#if content.signOff?has_content>
## ${word("governance.approval")} {#governance-approval}

<@t.caption word("governance.approval.table")/>

| ${word("head.body")} | ${word("head.role")} | ${word("head.date")} |
| --- | --- | --- |
<#list content.signOff as row>
| ${row.body} | ${row.role} | ${row.date} |
</#list>

</#if>
${text.closing}
