<#import "table.ftl" as t>
# ${chapter.number}. ${chapter.title} {#${chapter.id}}

${text.opening}

<@t.picture "methodology-flow"/>

<#if content.changes?has_content>
## ${word("methodology.changes")} {#methodology-changes}

${content.changes}

</#if>
## ${word("methodology.identification")} {#methodology-identification}

${text.identification}

<#if content.registry?has_content>
<@t.caption word("methodology.registry.table")/>

| ${word("head.risk")} | ${word("head.module")} | ${word("head.article-34-1")} | ${word("head.since")} |
| --- | --- | --- | --- |
<#list content.registry as row>
| ${row.risk}<#if row.formerly?has_content> (${word("formerly", row.formerly)})</#if> | ${row.module} | ${row.categories} | ${row.since} |
</#list>

</#if>
## ${word("methodology.inherent")} {#methodology-inherent-risk}

<#if text.probability?has_content>
### ${word("methodology.probability")} {#methodology-probability}

${text.probability}

</#if>
<#if text.severity?has_content>
### ${word("methodology.severity")} {#methodology-severity}

${text.severity}

</#if>
<#if text.inherent?has_content>
### ${word("methodology.inherent.matrix")} {#methodology-inherent}

${text.inherent}

</#if>

<@t.picture "inherent-matrix"/>

## ${word("methodology.effectiveness")} {#methodology-effectiveness}

${text.effectiveness}

<@t.picture "effectiveness"/>

## ${word("methodology.residual")} {#methodology-residual}

${text.residual}

<@t.picture "residual-matrix"/>

<#if content.choices?has_content>
## ${word("methodology.choices")} {#methodology-choices}

<#list content.choices as choice>
**${choice.about?cap_first}.** ${choice.text}

</#list>
</#if>
## ${word("methodology.example")} {#methodology-example}

${content.example.opening}

<#if content.example.steps?has_content>
<#list content.example.steps as step>
- **${step.dimension?cap_first}: ${step.rating}.**
<#list step.lines as reckoned>
    - ${reckoned}
</#list>
</#list>

</#if>
