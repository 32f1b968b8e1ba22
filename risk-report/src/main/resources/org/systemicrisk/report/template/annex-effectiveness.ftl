<#import "table.ftl" as t>
# ${word("annex.heading", chapter.number, chapter.title)} {#${chapter.id}}

<@t.caption word(content.isShare?then("annex.effectiveness.table", "annex.effectiveness.table.numbers"))/>

| ${word("head.effectiveness")} | ${word("head.band")} | ${word("head.meaning")} |
| --- | --- | --- |
<#list content.steps as step>
| ${step.label}<#if step.number?has_content> (${step.number})</#if> | ${t.dash(step.range)} | ${line(step.description)} |
</#list>

<#if content.maturity?has_content>
## ${word("annex.maturity")} {#annex-maturity}

<@t.caption word("annex.maturity.table")/>

| ${word("head.maturity")} | ${word("head.points")} | ${word("head.meaning")} |
| --- | ---: | --- |
<#list content.maturity as step>
| ${step.label} | ${step.number} | ${line(step.description)} |
</#list>

</#if>
${content.choice}

<#if content.questions?has_content>
## ${word("annex.questions")} {#annex-questions}

<@t.caption word("annex.questions.table")/>

| ${word("head.number")} | ${word("head.area")} | ${word("head.question")} |
| --- | --- | --- |
<#list content.questions as question>
| ${question.number} | ${t.dash(question.area)} | ${line(question.text)} |
</#list>

</#if>
<#list content.answers as rated>
## ${word("annex.answers", rated.name)} {#annex-answers-${rated.id}}

<@t.caption word("annex.answers.table", rated.name)/>

| ${word("head.number")} | ${word("head.answer")} | ${word("head.points")} | ${word("head.why")} | ${word("head.answered")} |
| --- | --- | ---: | --- | --- |
<#list rated.answers as answer>
| ${answer.question} | ${answer.answer} | ${answer.points} | ${answer.why} | ${answer.answered} |
</#list>

</#list>
