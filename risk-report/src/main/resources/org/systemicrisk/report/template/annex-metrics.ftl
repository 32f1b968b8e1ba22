<#import "table.ftl" as t>
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

${word("annex.metrics.read", content.published, content.invented, content.period)}

<#list content.groups as group>
## ${group.title} {#${group.anchor}}

<@t.caption word("annex.metrics.table", group.title)/>

| ${word("head.figure")} | ${word("head.value")} | ${word("head.period")} | ${word("head.territory")} | ${word("head.source")} |
| --- | ---: | --- | --- | --- |
<#list group.rows as row>
| **${row.name}.** ${row.definition}<#if row.details?has_content> *${row.details}*</#if><#list row.breaks as b> *${word("figure.break", b.from, b.kind)}* ${line(b.why)}</#list> | ${row.value}${row.footnote}<#if row.unit?has_content && row.unit != "%"> ${row.unit}</#if> | ${row.period} | ${row.territory} | <#if row.isInvented>*${word("invented")}*<#else>${row.source}</#if> |
</#list>

</#list>
<#if content.sources?has_content>
## ${word("annex.sources")} {#annex-sources}

<@t.caption word("annex.sources.table")/>

| ${word("head.source")} | ${word("head.title")} | ${word("head.kind")} |
| --- | --- | --- |
<#list content.sources as source>
| ${source.label} | ${source.title}<#if source.address?has_content>, ${source.address}</#if> | ${source.kind} |
</#list>

</#if>
