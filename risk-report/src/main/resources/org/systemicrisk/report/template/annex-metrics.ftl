<#import "table.ftl" as t>
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

${word("annex.metrics.read", content.published, content.invented, content.period)}

<#if content.series?has_content>
## ${word("series.heading")} {#metrics-series}

${word("series.read")}

<@t.gallery "series-"/>
<@t.caption word("series.table")/>

| ${word("head.figure")} |<#list content.years as year> ${year} |</#list> ${word("head.not-comparable")} |
| --- |<#list content.years as year> ---: |</#list> --- |
<#list content.series as row>
| ${row.name} |<#list row.values as value> ${t.dash(value)} |</#list> <#if row.gap?has_content>${row.gap}<#list row.why as why><#if why?index == 0>:</#if> *${line(why)}*</#list><#else>–</#if> |
</#list>

</#if>
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
