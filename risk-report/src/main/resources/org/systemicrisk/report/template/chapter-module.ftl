<#-- One module: definition, inherent risk, measures, residual risk with its derivation, what is planned. -->
<#import "table.ftl" as t>
<#import "measure.ftl" as measures>
<#import "derivation.ftl" as derivation>
<#assign rated = content.ratings>
<#assign row = rated.row>
# ${chapter.number}. ${chapter.title} {#${chapter.id}}

> **${word("module.at-a-glance")}** ${word("module.glance", row.inherent, row.effectiveness, row.percent?has_content?then(word("module.glance.percent", row.percent), ""), row.residual)}<#if rated.compared> ${word("module.glance.change", rated.residualChange)}</#if><#if rated.decided> ${word("module.glance.decision", row.decision)}</#if>

## ${word("module.definition")} {#${content.id}-definition}

${content.definition}

${text.definition}

<#list content.risks as risk>
### ${risk.name} {#${risk.anchor}}

${risk.statement}

<#if risk.cause?has_content>
**${word("risk.cause")}** ${risk.cause}

</#if>

<#if risk.formerly?has_content>
- ${word("risk.formerly", risk.formerly)}
</#if>
- ${word("risk.origin", risk.origin)}
- ${word("risk.affected", risk.affected)}
- ${word("risk.categories")} <#list risk.categories as category>${category}<#sep>; </#list><#if !risk.categories?has_content>${word("not-stated")}</#if>.
<#if risk.rights?has_content>
- ${word("risk.rights")} <#list risk.rights as right>${right}<#sep>; </#list>.
</#if>

</#list>
## ${word("module.inherent")} {#${content.id}-inherent}

${text.inherent}

<#if content.functionalities?has_content>
### ${word("module.functionalities")} {#${content.id}-functionalities}

<#list content.functionalities as f>
**${f.name}.** *${f.influence?cap_first}.* ${f.mechanism}

</#list>
</#if>
<#if content.factors?has_content || text.factors?has_content>
### ${word("module.factors")} {#${content.id}-factors}

${text.factors}

<#list content.factors as f>
**${f.name}**<#if f.article?has_content> (${word("article", f.article)})</#if>. *${f.influence?cap_first}.* ${f.mechanism}<#if f.unmitigated?has_content> ${word("factor.unmitigated")} ${f.unmitigated}</#if><#if f.languages?has_content || f.memberStates?has_content> <#if f.languages?has_content>${word("factor.languages", f.languages)}</#if> <#if f.memberStates?has_content>${word("factor.countries", f.memberStates)}</#if></#if>

</#list>
<#if content.exposure?has_content>
<@t.caption word("module.exposure.table", content.label)/>

| ${word("head.factor")} | ${word("head.figure")} | ${word("head.value")} | ${word("head.period")} | ${word("head.territory")} |
| --- | --- | ---: | --- | --- |
<#list content.exposure as e>
| ${e.factor} | ${e.figure.name} | ${e.figure.value}${e.figure.footnote} | ${e.figure.period} | ${e.figure.territory} |
</#list>

</#if>
</#if>
### ${word("module.estimate")} {#${content.id}-estimate}

${text.estimate}

${word("module.estimate.result", row.probability, row.severity, row.inherent)}<#if rated.compared> ${rated.inherentSentence}</#if>

## ${word("module.existing")} {#${content.id}-existing}

${text.existing}

<#if !content.existing?has_content && !text.existing?has_content>
${word("module.existing.none")}

</#if>
<#list content.existing as group>
### ${group.title} {#${group.anchor}}

<#list group.measures as m>
<@measures.measure m/>
</#list>
</#list>
<#if content.added?has_content || text.new?has_content>
## ${word("module.new")} {#${content.id}-new}

${text.new}

<#list content.added as m>
<@measures.measure m/>
</#list>
</#if>
## ${word("module.residual")} {#${content.id}-residual}

${text.residual}

<@t.caption word("module.residual.table", content.name)/>

| ${word("head.inherent")} | ${word("head.effectiveness-of-measures")} | ${word("head.residual")} |
| --- | --- | --- |
| ${row.inherent} | ${row.effectiveness} | ${row.residual} |
| ${t.dash(line(rated.inherentMeaning))} | <#if row.percent?has_content>${row.percent}. </#if>${t.dash(line(rated.effectivenessMeaning))} | ${t.dash(line(rated.residualMeaning))} |

<#if rated.decided>
**${word("module.decision")}** ${rated.decisionSentence} ${word("module.decision.by", rated.decidedBy)} ${rated.why}

<#else>
**${word("module.decision")}** ${word("not-stated.sentence")}

</#if>
<#if rated.compared>
${rated.residualSentence} ${content.explanation}

</#if>
<@derivation.box rated/>
<#if content.singleRisks?has_content>
### ${word("module.single-risks")} {#${content.id}-single-risks}

<@t.caption word("module.single-risks.table", content.name)/>

| ${word("head.risk")} | ${word("head.inherent")} | ${word("head.effectiveness")} | ${word("head.residual")} | ${word("head.decision")} |
| --- | --- | --- | --- | --- |
<#list content.singleRisks as single>
| ${single.name} | ${single.row.inherent} | ${single.row.effectiveness} | ${single.row.residual} | ${single.row.decision} |
</#list>

<#list content.singleRisks as single>
#### ${single.name} {#${content.id}-single-${single.id}}

<#if single.decided>
**${word("module.decision")}** ${single.decisionSentence} ${word("module.decision.by", single.decidedBy)} ${single.why}

</#if>
<#if single.compared || single.explanation?has_content>
<#if single.compared>${single.residualSentence} </#if>${single.explanation}

</#if>
<@derivation.box single/>
</#list>
</#if>
## ${word("module.conclusion")} {#${content.id}-conclusion}

${text.conclusion}

<#if content.progress?has_content>
<@t.caption word("module.progress.table")/>

| ${word("head.measure")} | ${word("head.progress")} | ${word("head.remark")} |
| --- | --- | --- |
<#list content.progress as p>
| ${p.title} | ${p.status} | ${t.dash(line(p.why))} |
</#list>

</#if>
### ${word("module.planned")} {#${content.id}-planned}

${text.planned}

<#if content.planned?has_content>
<#list content.planned as m>
<@measures.measure m true/>
</#list>
<@t.caption word("module.planned.table", content.name)/>

| ${word("head.measure")} | ${word("head.owner")} | ${word("head.due")} | ${word("head.article-35-1")} | ${word("head.indicator")} |
| --- | --- | --- | --- | --- |
<#list content.planned as m>
| ${m.title} | ${m.owner} | ${m.due} | ${m.articles} | ${line(m.indicator)} |
</#list>

<#else>
${word("module.planned.none")}

</#if>
