<#-- What is said before the first chapter: the provider's own note, and the gaps of a draft. -->
<#if document.gaps?has_content>
> **${word("gaps.title", document.gaps?size)}**
>
<#list document.gaps as gap>
> - ${word("gap", gap?counter, gap)}
</#list>

</#if>
<#if document.note?has_content>
## ${word("note.title")} {#about}

${document.note}

</#if>
## ${word("editions.title")} {#editions}

${word(document.isPublic?then("editions.public", "editions.complete"), mark)}<#if document.forms?has_content> ${word("forms")}</#if>

<#if document.forms?has_content>
<#list document.forms as form>
- ${form}
</#list>

</#if>

