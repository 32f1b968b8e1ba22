package org.systemicrisk.report.template;

import java.io.IOException;
import java.io.Writer;

/** Collects a template's output and stops when it grows too long or the time is up. */
final class LimitedWriter extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final int limit;

    LimitedWriter(int limit) {
        this.limit = limit;
    }

    String text() {
        return text.toString();
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        if (text.length() + length > limit) {
            throw new TooLongException();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new OutOfTimeException();
        }
        text.append(characters, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** The output passed the limit. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The deadline passed. */
    static final class OutOfTimeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
