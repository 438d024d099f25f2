package id.asn.launcher.command;

import id.asn.launcher.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The named words after a command, each with its value: {@code --instansi 6273} or {@code --instansi=6273}. */
final class Words {

    private final Map<String, String> values = new HashMap<>();

    private Words() {}

    static Words of(List<String> words, String... names) {
        Words read = new Words();
        List<String> known = List.of(names);
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (!known.contains(name)) throw new Fault("\"" + word + "\" is not understood; ./asn help says what is.");
            if (equals < 0 && at + 1 == words.size()) throw new Fault(name + " needs a value after it.");
            String value = equals < 0 ? words.get(++at) : word.substring(equals + 1);
            if (value.isBlank()) throw new Fault(name + " needs a value after it.");
            read.values.put(name, value);
        }
        return read;
    }

    /** The value, or null when the word was not given. */
    String value(String name) {
        return values.get(name);
    }
}
