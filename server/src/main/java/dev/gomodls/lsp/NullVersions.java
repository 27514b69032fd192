package dev.gomodls.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes the version of a file that is not open: in reports of the workspace the protocol wants to
 * see it as null, where LSP4J leaves it out.
 */
final class NullVersions implements TypeAdapterFactory {
  @Override
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    Class<?> raw = type.getRawType();
    return raw == WorkspaceFullDocumentDiagnosticReport.class
            || raw == WorkspaceUnchangedDocumentDiagnosticReport.class
        ? new Adapter<>(gson)
        : null;
  }

  private static final class Adapter<T> extends TypeAdapter<T> {
    private final Gson gson;

    Adapter(Gson gson) {
      this.gson = gson;
    }

    @Override
    public T read(JsonReader in) throws IOException {
      throw new IOException("clients send no reports");
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
      boolean before = out.getSerializeNulls();
      out.setSerializeNulls(true);
      gson.getAdapter(JsonElement.class).write(out, tree(value));
      out.setSerializeNulls(before);
    }

    private JsonObject tree(T value) {
      if (value instanceof WorkspaceFullDocumentDiagnosticReport full) {
        JsonObject tree = head(full.getKind(), full.getUri(), full.getVersion());
        tree.addProperty("resultId", full.getResultId());
        tree.add("items", gson.toJsonTree(full.getItems()));
        return tree;
      }
      var unchanged = (WorkspaceUnchangedDocumentDiagnosticReport) value;
      JsonObject tree = head(unchanged.getKind(), unchanged.getUri(), unchanged.getVersion());
      tree.addProperty("resultId", unchanged.getResultId());
      return tree;
    }

    private static JsonObject head(String kind, String uri, @Nullable Integer version) {
      JsonObject tree = new JsonObject();
      tree.addProperty("kind", kind);
      tree.addProperty("uri", uri);
      tree.add("version", version == null ? JsonNull.INSTANCE : new JsonPrimitive(version));
      return tree;
    }
  }
}
