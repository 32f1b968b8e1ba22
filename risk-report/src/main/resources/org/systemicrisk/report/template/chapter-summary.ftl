<#-- Executive summary. Ratings, rises and attention are computed: they cannot be left out of the text. -->
<#import "table.ftl" as t>
# ${chapter.number}. ${chapter.title} {#${chapter.id}}

<#include "note.ftl">
<#if text.opening?has_content>
## ${word("summary.opening")} {#summary-opening}

${text.opening}

</#if>
## ${word("summary.ratings")} {#summary-ratings}

<@t.caption word(content.compared?then("summary.table", "summary.table.first"))/>

<#if content.compared>
| ${word("head.module")} | ${word("head.inherent")} | ${document.previous} | ${word("head.effectiveness")} | % | ${word("head.residual")} | ${document.previous} | ${word("head.decision")} |
| --- | --- | --- | --- | ---: | --- | --- | --- |
<#list content.rows as row>
| <#if row.isRisk>– </#if>${row.name} | ${row.inherent} | ${row.inherentBefore} | ${row.effectiveness} | ${t.dash(row.percent)} | ${row.residual} | ${row.residualBefore} | ${row.decision} |
</#list>
<#else>
| ${word("head.module")} | ${word("head.inherent")} | ${word("head.effectiveness")} | % | ${word("head.residual")} | ${word("head.decision")} |
| --- | --- | --- | ---: | --- | --- |
<#list content.rows as row>
| <#if row.isRisk>– </#if>${row.name} | ${row.inherent} | ${row.effectiveness} | ${t.dash(row.percent)} | ${row.residual} | ${row.decision} |
</#list>
</#if>

<@t.picture "ratings-years"/>

<#if content.compared>
<#if content.rises?has_content>
**${word("summary.rises", document.previous, content.rises?size)}**

<#list content.rises as named>
- ${word("summary.rise", named.name, named.dimension, named.change, named.link)}
</#list>

<#else>
${word("summary.no-rises", document.previous)}

</#if>
<#if content.falls?has_content>
**${word("summary.falls", document.previous, content.falls?size)}**

<#list content.falls as named>
- ${word("summary.rise", named.name, named.dimension, named.change, named.link)}
</#list>

</#if>
<#if content.incomparable?has_content>
**${word("summary.incomparable", document.previous, content.incomparable?size)}**

<#list content.incomparable as named>
- ${word("summary.not-compared", named.name, named.dimension, named.reason)}
</#list>

</#if>
<#if content.entries?has_content>
**${word("summary.entries", document.previous, content.entries?size)}**

<#list content.entries as entry>
- ${entry.words}<#list entry.why as why> ${line(why)}</#list>
</#list>

</#if>
<#if content.methodChanged>
> **${word("summary.method-changed.title")}** ${word("summary.method-changed", content.previousMethodology, content.methodology)}

</#if>
<#else>
${word("summary.first")}

</#if>
<#if content.attentionFrom?has_content>
<#if content.attention?has_content>
**${word("summary.attention", content.attentionFrom, content.attention?size)}**

<#list content.attention as named>
- ${word("summary.attention.item", named.name, named.rating, named.decision, named.link)}
</#list>

<#else>
${word("summary.no-attention", content.attentionFrom)}

</#if>
</#if>
${text.ratings}

<#if text.outlook?has_content>
## ${word("summary.outlook")} {#summary-outlook}

${text.outlook}

</#if>
