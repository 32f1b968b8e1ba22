<#import "table.ftl" as t>
<#-- The column of the assessment before, where the two can be compared. -->
<#macro before><#if content.previous?has_content><#nested></#if></#macro>
<#-- How much the public edition leaves out; the same in both editions. -->
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

${word("annex.redactions.read")}

${word("annex.redactions.counted")}<#if content.incomparable?has_content> ${word("annex.redactions.incomparable", content.incomparable)}</#if>

<@t.caption word("annex.redactions.totals.table")/>

| ${word("annex.redactions.head.what")} | ${content.year} |<@before> ${content.previous} |</@before>
| --- | ---: |<@before> ---: |</@before>
<#list content.totals as row>
| ${row.label} | ${row.now} |<@before> ${row.before} |</@before>
</#list>

<@t.caption word("statement.grounds.table")/>

| ${word("statement.head.ground")} | ${word("statement.head.provision")} | ${content.year} |<@before> ${content.previous} |</@before>
| --- | --- | ---: |<@before> ---: |</@before>
<#list content.grounds as row>
| ${row.label} | ${row.article} | ${row.now} |<@before> ${row.before} |</@before>
</#list>

<@t.caption word("annex.redactions.modules.table")/>

| ${word("annex.redactions.head.module")} | ${word("annex.redactions.head.figures")} | ${word("annex.redactions.head.names")} | ${word("annex.redactions.head.measures")} | ${word("annex.redactions.head.answers")} | ${word("annex.redactions.head.passages")} | ${word("annex.redactions.head.all")} |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
<#list content.modules as row>
|<#list [row.label, row.figures, row.names, row.measures, row.answers, row.passages, row.removals] as cell> <#if row?is_last>**${cell}**<#else>${cell}</#if> |</#list>
</#list>

<#if content.forms?has_content>
<@t.caption word("annex.redactions.forms.table")/>

| ${word("annex.redactions.head.instead")} | ${content.year} |<@before> ${content.previous} |</@before>
| --- | ---: |<@before> ---: |</@before>
<#list content.forms as row>
| ${row.label} | ${row.now} |<@before> ${row.before} |</@before>
</#list>

</#if>

<#if content.earlier?has_content>
${word("annex.redactions.earlier.read", content.earlier?size, content.earlier?first.year)}

<@t.caption word("annex.redactions.earlier.table")/>

| ${word("annex.redactions.head.what-removed")} | ${word("annex.redactions.head.assessment")} | ${word("statement.head.ground")} | ${word("annex.redactions.head.instead")} |
| --- | --- | --- | --- |
<#list content.earlier as row>
| ${row.what?cap_first} | ${row.year} | ${row.grounds?cap_first} | ${row.instead?cap_first} |
</#list>

</#if>
