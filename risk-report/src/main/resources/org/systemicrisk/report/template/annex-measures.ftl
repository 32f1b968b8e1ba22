<#import "table.ftl" as t>
<#macro titles measures><#list measures as m>${m}<#sep>; </#list><#if !measures?has_content>–</#if></#macro>
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

${word("annex.measures.read", content.total)}

<#list content.letters as group>
## ${word("annex.measures.letter", group.letter)}<#if group.label?has_content> ${group.label}</#if> {#annex-measures-${group.letter}}

<#if group.rows?has_content>
<@t.caption word("annex.measures.table", group.letter)/>

| ${word("head.module")} | ${word("module.existing")} | ${word("module.new")} | ${word("module.planned")} |
| --- | --- | --- | --- |
<#list group.rows as row>
| ${row.module} | <@titles row.existing/> | <@titles row.added/> | <@titles row.planned/> |
</#list>

<#else>
${word("annex.measures.none")}

</#if>
</#list>
