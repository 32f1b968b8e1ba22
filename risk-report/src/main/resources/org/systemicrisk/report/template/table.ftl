<#--
  What several chapters need: table captions, dashes for empty cells, pictures.
  Everything is a macro or function; including this template prints nothing.
-->
<#macro caption text>
**${word("table")} ${next("table")}.** ${text}
</#macro>

<#function dash value>
  <#if value?has_content><#return value></#if>
  <#return "–">
</#function>

<#-- a picture with its caption; nothing when the report has no picture of this name -->
<#macro picture name>
<#list pictures as picture>
<#if picture.name == name>

![${picture.alt}](figures/${picture.name}.svg)

**${word("figure")} ${next("figure")}.** ${word("picture." + name)}

</#if>
</#list>
</#macro>
