<#--
  What several chapters need: table captions, dashes for empty cells, pictures.
  Everything is a macro or function; including this template prints nothing.
-->
<#macro caption text>
**${word("table")} ${next("table")}.** ${text}
</#macro>

<#-- the steps of a scale, with a column for numbers and one for bands where there are some -->
<#macro steps name steps>
<#assign counted = steps?filter(step -> step.number?has_content)?has_content>
<#assign banded = steps?filter(step -> step.range?has_content)?has_content>
<@caption word("annex.steps.table", name)/>

| ${name?cap_first} |<#if counted> ${word("head.step-number")} |</#if><#if banded> ${word("head.band")} |</#if> ${word("head.meaning")} |
| --- |<#if counted> ---: |</#if><#if banded> --- |</#if> --- |
<#list steps as step>
| ${step.label} |<#if counted> ${dash(step.number)} |</#if><#if banded> ${dash(step.range)} |</#if> ${line(step.description)} |
</#list>

</#macro>
<#function dash value>
  <#if value?has_content><#return value></#if>
  <#return "–">
</#function>

<#-- all pictures whose names begin so, in their order -->
<#macro gallery beginning>
<#list pictures as picture>
<#if picture.name?starts_with(beginning)>

![${picture.alt}](figures/${picture.name}.svg)

**${word("figure")} ${next("figure")}.** ${word("picture." + beginning + "n")}

</#if>
</#list>
</#macro>

<#-- a picture with its caption; nothing when the report has no picture of this name -->
<#macro picture name>
<#list pictures as picture>
<#if picture.name == name>

![${picture.alt}](figures/${picture.name}.svg)

**${word("figure")} ${next("figure")}.** ${word("picture." + name)}

</#if>
</#list>
</#macro>
