<#-- The opening of the Markdown file: title and facts. The PDF and the HTML make their cover from the same facts. -->
# ${document.title}

**${document.service}** · ${document.provider}

**${document.edition}**

| | |
| --- | --- |
<#list document.facts as fact>
| ${fact.label} | ${fact.value} |
</#list>

