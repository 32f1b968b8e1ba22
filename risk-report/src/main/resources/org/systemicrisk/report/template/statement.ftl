<#-- The statement of reasons for each removal (Article 42(5)), for the authorities. -->
<#import "table.ftl" as t>
<#-- One removal with its reasons. -->
<#macro reasons removal>
## ${removal.heading?cap_first} (`${removal.id}`) {#removal-${removal.id}}

**${word("statement.where")}** ${removal.places?cap_first}. **${word("statement.grounds")}** ${removal.grounds?cap_first}.

**${word("statement.harm")}** ${removal.harm}

**${word("statement.narrower")}** ${removal.narrower}

<#if removal.considered?has_content>
**${word("statement.considered")}**

<#list removal.considered as considered>
- *${considered.form?cap_first}:* ${line(considered.why)}
</#list>

</#if>
**${word("statement.instead")}** ${removal.instead?cap_first}. **${word("statement.review")}** ${removal.review?cap_first}.

</#macro>
# ${word("statement.heading")} {#statement}

${word("statement.opening", statement.service, statement.provider, statement.report)}

${word("statement.editions", mark)}

<#if statement.forms?has_content>
${word("statement.forms")}

<#list statement.forms as form>
- ${form}
</#list>

</#if>

<@t.caption word("statement.grounds.table")/>

| ${word("statement.head.ground")} | ${word("statement.head.provision")} | ${word("statement.head.removals")} |
| --- | --- | ---: |
<#list statement.grounds as ground>
| ${ground.label} | ${ground.article} | ${ground.count} |
</#list>

${word("statement.several")}

# ${word("statement.removals")} {#removals}

${word("statement.removals.opening", statement.removals?size)}

<#list statement.removals as removal>
<@reasons removal/>
</#list>

<#if statement.earlier?has_content>
# ${word("statement.earlier", statement.previous)} {#earlier}

${word("statement.earlier.opening", statement.earlier?size, statement.previous)}

<#list statement.earlier as removal>
<@reasons removal/>
</#list>
</#if>
