package org.systemicrisk.report.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many phrases, looked for in one pass (Aho and Corasick, "Efficient string matching", 1975). Text and phrases are bare
 * letters.
 */
final class Phrases<T> {

    /** Takes a phrase that was found, with the positions of its first and last letter. */
    interface Hit<T> {
        void found(T phrase, int first, int last);
    }

    private record Entry<T>(int length, T meaning) {}

    private static final class Node<T> {
        private final int id;
        private final List<Entry<T>> entries = new ArrayList<>(1);
        private final List<Character> signs = new ArrayList<>(1);
        private @Nullable Node<T> otherwise;

        Node(int id) {
            this.id = id;
        }
    }

    private static final int ASCII = 128;

    private final Node<T> root = new Node<>(0);
    private final Steps<Node<T>> steps = new Steps<>();
    private final BitSet beginnings = new BitSet(ASCII);
    private int nodes = 1;

    /** All phrases are added before the first text is searched. */
    void add(String letters, T meaning) {
        if (letters.isEmpty()) {
            return;
        }
        beginnings.set(letters.charAt(0));
        Node<T> node = root;
        for (int i = 0; i < letters.length(); i++) {
            char sign = letters.charAt(i);
            Node<T> next = steps.get(node.id, sign);
            if (next == null) {
                next = new Node<>(nodes++);
                node.signs.add(sign);
                steps.put(node.id, sign, next);
            }
            node = next;
        }
        node.entries.add(new Entry<>(letters.length(), meaning));
    }

    /** Where to go on when a letter does not fit: the longest end of what was read with which another phrase begins. */
    void link() {
        Deque<Node<T>> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node<T> node = open.remove();
            for (char sign : node.signs) {
                Node<T> child = steps.get(node.id, sign);
                if (child != null) {
                    child.otherwise = node.otherwise == null ? root : step(node.otherwise, sign);
                    child.entries.addAll(child.otherwise.entries);
                    open.add(child);
                }
            }
        }
    }

    void find(Letters text, Hit<T> hit) {
        Node<T> node = root;
        for (int i = 0; i < text.length(); i++) {
            if (node == root && !beginnings.get(text.at(i))) {
                continue;
            }
            node = step(node, text.at(i));
            if (!node.entries.isEmpty()) {
                tell(node, i, hit);
            }
        }
    }

    private static <T> void tell(Node<T> node, int last, Hit<T> hit) {
        for (Entry<T> entry : node.entries) {
            hit.found(entry.meaning(), last - entry.length() + 1, last);
        }
    }

    private Node<T> step(Node<T> from, char sign) {
        Node<T> node = from;
        while (true) {
            Node<T> next = steps.get(node.id, sign);
            if (next != null) {
                return next;
            }
            if (node.otherwise == null) {
                return root;
            }
            node = node.otherwise;
        }
    }
}
