<#-- What changed between two assessments, for the audience that was asked for (risk:diff). -->
<#macro items section>
<#list section.items as item>
- **${item.subject}.** ${item.sentence}<#if item.explanation?has_content> ${item.explanation}<#elseif item.isUnexplained> **${word("diff.unexplained")}**</#if>
</#list>

</#macro>
# ${diff.title}

${diff.audience}

| | ${diff.from} | ${diff.to} |
| --- | --- | --- |
<#list diff.facts as fact>
| ${fact.name} | ${fact.from} | ${fact.to} |
</#list>

<#list diff.remarks as remark>
${remark}

</#list>
<#if !diff.sections?has_content>
${word("diff.nothing")}

<#else>
## ${word("diff.summary")}

<#list diff.summary as line>
- ${line}
</#list>

</#if>
<#if diff.owed?has_content>
## ${word("diff.owed")}

${word("diff.owed.opening", diff.owed?size)}

<#list diff.owed as owed>
${word("diff.owed.into", owed.what, owed.file)}

```yaml
${owed.stub}
```

</#list>
</#if>
<#list diff.sections as section>
## ${section.title}

<#if section.opening?has_content>
${section.opening}

</#if>
<#if section.items?has_content>
<@items section/>
</#if>
<#if section.groups?has_content>
<#list section.groups as group>
- **${group.subject}.** ${group.sentence}
<#list group.lines as line>
    - ${line}
</#list>
</#list>

</#if>
<#if section.figures?has_content>
| ${word("head.figure")} | ${diff.from} | ${diff.to} | ${word("diff.figure.change")} |
| --- | ---: | ---: | --- |
<#list section.figures as figure>
| ${figure.name} | ${figure.from} | ${figure.to} | ${figure.change} |
</#list>

</#if>
<#list section.lists as line>
${line}

</#list>
<#if section.texts?has_content>
${word("diff.text.counted")}

| ${word("diff.text.head")} | ${word("diff.text.reworded")} | ${word("diff.text.added")} | ${word("diff.text.removed")} |
| --- | ---: | ---: | ---: |
<#list section.texts as text>
| ${text.place} | ${text.reworded} | ${text.added} | ${text.removed} |
</#list>

<#list section.texts as text>
<#if text.from?has_content || text.to?has_content>
- **${text.place}.**<#if text.from?has_content> ${word("diff.text.was", diff.from, text.from)}</#if><#if text.to?has_content> ${word("diff.text.was", diff.to, text.to)}</#if>
</#if>
</#list>

</#if>
</#list>
