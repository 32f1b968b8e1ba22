package org.systemicrisk.data.binding;

/**
 * Where an entry belongs: to the project and its registry, or to one assessment.
 *
 * @param assessment id of the assessment; empty for the registry
 */
public record Scope(String assessment) {
    /** The registry and the project's settings. */
    public static final Scope REGISTRY = new Scope("");
}
