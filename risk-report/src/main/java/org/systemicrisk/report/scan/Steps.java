package org.systemicrisk.report.scan;

import org.jspecify.annotations.Nullable;

/** From a number and a sign to something; a table without an object for each entry, as every letter of every file asks it. */
final class Steps<T> {

    private static final int FIRST_SIZE = 1024;
    private static final long EMPTY = -1;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = empty(FIRST_SIZE);
    private @Nullable Object[] values = new @Nullable Object[FIRST_SIZE];
    private int size;

    void put(int from, char sign, T to) {
        if (2 * ++size > keys.length) {
            grow();
        }
        set(key(from, sign), to);
    }

    @SuppressWarnings("unchecked") // only put() fills the table
    @Nullable
    T get(int from, char sign) {
        long key = key(from, sign);
        int at = slot(key);
        while (keys[at] != EMPTY) {
            if (keys[at] == key) {
                return (T) values[at];
            }
            at = (at + 1) & (keys.length - 1);
        }
        return null;
    }

    private void set(long key, @Nullable Object value) {
        int at = slot(key);
        while (keys[at] != EMPTY) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        values[at] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = empty(2 * oldKeys.length);
        values = new @Nullable Object[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                set(oldKeys[i], oldValues[i]);
            }
        }
    }

    private int slot(long key) {
        return (int) ((key * MIX) >>> 32) & (keys.length - 1);
    }

    private static long key(int from, char sign) {
        return (long) from << Character.SIZE | sign;
    }

    private static long[] empty(int size) {
        long[] keys = new long[size];
        java.util.Arrays.fill(keys, EMPTY);
        return keys;
    }
}
