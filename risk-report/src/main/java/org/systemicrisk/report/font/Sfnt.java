package org.systemicrisk.report.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The container of a TrueType font: a directory of tables. */
final class Sfnt {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private Sfnt() {}

    private record Table(String tag, int checksum, int offset, int length) {

        int paddedLength() {
            return length + 3 & ~3;
        }
    }

    /**
     * The font without some of its tables. The rest keeps its bytes; only the directory is written anew.
     *
     * @param font a TrueType font
     * @param tags four-letter names of tables
     */
    static byte[] without(byte[] font, Set<String> tags) {
        List<Table> kept = tables(font).stream()
                .filter(table -> !tags.contains(table.tag()))
                .toList();
        int directory = HEADER + ENTRY * kept.size();
        ByteBuffer out = ByteBuffer.allocate(
                directory + kept.stream().mapToInt(Table::paddedLength).sum());
        writeHeader(out, ByteBuffer.wrap(font).getInt(), kept.size());
        int offset = directory;
        for (Table table : kept) {
            out.put(table.tag().getBytes(StandardCharsets.ISO_8859_1));
            out.putInt(table.checksum()).putInt(offset).putInt(table.length());
            out.put(offset, font, table.offset(), table.length());
            offset += table.paddedLength();
        }
        return out.array();
    }

    private static List<Table> tables(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int count = in.getShort(4);
        List<Table> tables = new ArrayList<>();
        byte[] tag = new byte[4];
        for (int i = 0; i < count; i++) {
            int at = HEADER + ENTRY * i;
            in.get(at, tag);
            tables.add(new Table(
                    new String(tag, StandardCharsets.ISO_8859_1),
                    in.getInt(at + 4),
                    in.getInt(at + 8),
                    in.getInt(at + 12)));
        }
        return tables;
    }

    private static void writeHeader(ByteBuffer out, int version, int count) {
        int power = Integer.highestOneBit(count);
        out.putInt(version).putShort((short) count);
        out.putShort((short) (power * ENTRY));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) ((count - power) * ENTRY));
    }
}
