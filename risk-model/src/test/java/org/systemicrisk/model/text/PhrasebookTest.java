package org.systemicrisk.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

    private final Phrasebook<Integer> book = new Phrasebook<>();

    PhrasebookTest() {
        book.add("Medium", 1);
        book.add("Medium High", 2);
        book.add("Medium High Seas", 3);
        book.add("MEDIUM", 4);
        book.add("—", 5);
    }

    @Test
    void meansTheLongestNameThatFits() {
        assertThat(found("A medium high, Medium and MEDIUM HIGH sea"))
                .containsExactly(List.of(2), List.of(1, 4), List.of(2));
        assertThat(found("the medium high seas")).containsExactly(List.of(3));
    }

    @Test
    void findsNoNameAcrossAReference() {
        assertThat(found("a Medium @ High one")).containsExactly(List.of(1, 4));
    }

    @Test
    void findsNoPartOfAWord() {
        assertThat(found("Mediums and a medium-high heat")).isEmpty();
    }

    @Test
    void tellsWhereANameStands() {
        assertThat(book.find(Texts.sentence("the Medium High")).get(0).span().at())
                .isEqualTo(1);
    }

    private List<List<Integer>> found(String text) {
        return book.find(Texts.sentence(text)).stream()
                .map(Phrasebook.Found::meanings)
                .toList();
    }
}
