package org.systemicrisk.data.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.systemicrisk.data.output.PrettyJson;
import org.systemicrisk.data.project.FileKind;
import org.systemicrisk.data.shape.RecordDescription;

/**
 * Writes the JSON Schemas (draft 2020-12) of all YAML files of a project, made from the records that read them, so that
 * editors complete and check while people type.
 */
public final class SchemaWriter {
    private SchemaWriter() {}

    /** Writes all schemas into a folder: {@code metrics.schema.json} and so on. */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (FileKind kind : FileKind.values()) {
            Files.writeString(folder.resolve(SchemaOfShape.fileName(kind.fileName())), schema(kind));
        }
    }

    /** The schema of one kind of file; the text ends with a line feed. */
    public static String schema(FileKind kind) {
        SchemaOfShape shapes = new SchemaOfShape();
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:org.systemicrisk:schema:" + kind.fileName());
        schema.put("title", kind.fileName());
        schema.put("description", kind.description());
        shapes.describe(RecordDescription.of(kind.type()), schema);
        ObjectNode definitions = schema.putObject("$defs");
        shapes.definitions().forEach(definitions::set);
        return PrettyJson.of(schema);
    }

    /** Writes the schemas into the folder that is named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }
}
