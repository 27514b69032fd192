package dev.gomodls.modcache;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.gomodls.buildlist.RevisionInfo;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** Reads a {@code .info} file as {@code json.Unmarshal} does into a {@code modfetch.RevInfo}. */
final class InfoFile {
  private static final List<String> ORIGIN =
      List.of("VCS", "URL", "Subdir", "Hash", "TagPrefix", "TagSum", "Ref", "RepoSum");

  private InfoFile() {}

  /** The content, or what Go's decoder says about it. */
  static GoResult<RevisionInfo> read(byte[] text) {
    try (JsonReader json = new JsonReader(new StringReader(Utf8.decode(text)))) {
      json.setStrictness(Strictness.STRICT);
      RevisionInfo info = read(json);
      return json.peek() == JsonToken.END_DOCUMENT
          ? GoResult.ok(info)
          : GoResult.err("invalid character after top-level value");
    } catch (IOException | IllegalStateException e) {
      return GoResult.err(problem(Utf8.decode(text)));
    } catch (DateTimeParseException e) {
      return GoResult.err("Time.UnmarshalJSON: input is not a JSON string");
    }
  }

  private static String problem(String text) {
    String rest = text.strip();
    if (rest.isEmpty() || rest.startsWith("{")) {
      return "unexpected end of JSON input";
    }
    int rune = rest.codePointAt(0);
    return "invalid character " + GoQuote.quoteRune(rune) + " looking for beginning of value";
  }

  private static RevisionInfo read(JsonReader json) throws IOException {
    String version = "";
    String time = RevisionInfo.NO_TIME;
    SequencedMap<String, String> origin = new LinkedHashMap<>();
    if (json.peek() == JsonToken.NULL) {
      json.nextNull();
      return new RevisionInfo(version, time, origin);
    }
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName().toLowerCase(Locale.ROOT);
      if (json.peek() == JsonToken.NULL) {
        json.nextNull();
        continue;
      }
      switch (name) {
        case "version" -> version = string(json);
        case "time" -> time = time(string(json));
        case "origin" -> origin = origin(json);
        default -> json.skipValue();
      }
    }
    json.endObject();
    return new RevisionInfo(version, time, origin);
  }

  /** Unlike this reader's own conversion Go takes no number for a string. */
  private static String string(JsonReader json) throws IOException {
    if (json.peek() != JsonToken.STRING) {
      throw new IllegalStateException("no string");
    }
    return json.nextString();
  }

  private static SequencedMap<String, String> origin(JsonReader json) throws IOException {
    Map<String, String> found = new HashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName().toLowerCase(Locale.ROOT);
      if (json.peek() == JsonToken.STRING) {
        found.put(name, json.nextString());
      } else {
        json.skipValue();
      }
    }
    json.endObject();
    SequencedMap<String, String> origin = new LinkedHashMap<>();
    for (String name : ORIGIN) {
      String value = found.getOrDefault(name.toLowerCase(Locale.ROOT), "");
      if (!value.isEmpty()) {
        origin.put(name, value);
      }
    }
    return origin;
  }

  /** A time as Go prints it again: without zeros at the end of the fraction. */
  private static String time(String text) {
    int zone = text.endsWith("Z") ? text.length() - 1 : text.length() - "+00:00".length();
    if (zone < "2006-01-02T15:04:05".length()) {
      throw new DateTimeParseException("no time", text, 0);
    }
    String local = text.substring(0, zone);
    LocalDateTime.parse(local);
    int dot = local.indexOf('.');
    if (dot < 0) {
      return text;
    }
    int end = local.length();
    while (local.charAt(end - 1) == '0') {
      end--;
    }
    return local.substring(0, end - 1 == dot ? dot : end) + text.substring(zone);
  }
}
