package org.systemicrisk.report.scan;

/** What can be read in bytes that are no text: runs of letters, with one or two bytes for each. */
final class Runs {

    private static final int SHORTEST = 6;
    private static final int FIRST_ACCENT = 0xc0;
    private static final int CONTINUATION = 0x80;
    private static final int LOW_BITS = 0x3f;
    private static final int MOST_STRANGE = 20;

    private Runs() {}

    /** Whether nearly all bytes are signs of a text. */
    static boolean isText(byte[] content) {
        int strange = 0;
        for (byte one : content) {
            strange +=
                    one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' ? MOST_STRANGE : one < 0 ? 1 : 0;
        }
        return MOST_STRANGE * strange <= content.length;
    }

    static String of(byte[] content) {
        StringBuilder all = new StringBuilder();
        StringBuilder run = new StringBuilder();
        int zeros = 0;
        for (int i = 0; i < content.length; i++) {
            int one = content[i] & 0xff;
            int next = i + 1 < content.length ? content[i + 1] & 0xff : 0;
            if ((one & 0xfc) == FIRST_ACCENT && (next & 0xc0) == CONTINUATION) {
                run.append((char) ((one & 0x1f) << 6 | next & LOW_BITS));
                i++;
            } else if (one >= ' ' && one < 0x7f || one >= FIRST_ACCENT) {
                run.append((char) one);
                zeros = 0;
            } else if (one != 0 || ++zeros > 1) {
                end(run, all);
            }
        }
        end(run, all);
        return all.toString();
    }

    private static void end(StringBuilder run, StringBuilder all) {
        if (run.length() >= SHORTEST) {
            all.append(run).append('\n');
        }
        run.setLength(0);
    }
}
