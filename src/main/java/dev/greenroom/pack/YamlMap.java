package dev.greenroom.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A map in a YAML file whose keys have been checked. */
final class YamlMap {

    private final Position place;
    private final Problems problems;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();

    private YamlMap(Position place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** A map without values, for one that should be there and is not. */
    static YamlMap absent(Position place, Problems problems) {
        return new YamlMap(place, problems);
    }

    /** The map at that place; keys that are missing, unknown or given twice are reported. */
    static YamlMap of(Position place, MappingNode node, Problems problems, List<String> keys, List<String> optional) {
        YamlMap map = new YamlMap(place.onLine(YamlValue.line(node)), problems);
        node.getValue().forEach(map::read);
        map.check(keys, optional);
        return map;
    }

    private void read(NodeTuple entry) {
        Node key = entry.getKeyNode();
        Position at = place.onLine(YamlValue.line(key));
        if (!(key instanceof ScalarNode scalar)) {
            problems.add(at, "a key that is a plain word");
            return;
        }
        Position there = at.child(scalar.getValue());
        if (values.containsKey(scalar.getValue())) {
            problems.add(there, "this key once");
        } else {
            values.put(scalar.getValue(), new YamlValue(there, entry.getValueNode(), problems));
        }
    }

    private void check(List<String> keys, List<String> optional) {
        for (String key : keys) {
            if (!values.containsKey(key) && !optional.contains(key)) {
                problems.add(place.child(key), "this key, which is missing");
            }
        }
        values.forEach((key, value) -> {
            if (!keys.contains(key)) {
                problems.add(value.place(), "no such key, only " + String.join(", ", keys));
            }
        });
    }

    YamlValue get(String key) {
        return values.getOrDefault(key, YamlValue.absent(place.child(key), problems));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }
}
