# ${chapter.number}. ${chapter.title} {#${chapter.id}}

${text.opening}

${text.closing}
