package id.asn.platform.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that is answered with no, and why. Each refusal of a room is a class of its own with a stable slug; its texts
 * stand in the room's bundle under that slug, its facts become members of the problem document.
 */
public abstract class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Ground ground;
    private final String slug;
    private final transient Map<String, Object> facts = new LinkedHashMap<>();
    private final transient List<Finding> findings = new ArrayList<>();

    /**
     * A refusal on the given ground.
     *
     * @param slug stable name of the problem, words joined by hyphens; the last part of the problem's {@code type}
     */
    protected Refusal(Ground ground, String slug) {
        super(slug);
        this.ground = ground;
        this.slug = slug;
    }

    /** Adds a fact: a member of the problem document and a placeholder of its texts. */
    protected final Refusal with(String fact, Object value) {
        facts.put(fact, value);
        return this;
    }

    /** Names the rule of law that this refusal rests on. */
    protected final Refusal citing(String legalBasis) {
        return with("dasar_hukum", legalBasis);
    }

    /** Adds all that was found wrong, so that the caller can mend everything at once. */
    protected final Refusal because(List<Finding> found) {
        findings.addAll(found);
        return this;
    }

    /** On what ground. */
    public final Ground ground() {
        return ground;
    }

    /** The stable name. */
    public final String slug() {
        return slug;
    }

    /** The facts in the order they were added. */
    public final Map<String, Object> facts() {
        return Collections.unmodifiableMap(facts);
    }

    /** Everything found wrong. */
    public final List<Finding> findings() {
        return Collections.unmodifiableList(findings);
    }

    /** A refusal is an answer, not a fault: its stack would never be read. */
    @Override
    public final synchronized Throwable fillInStackTrace() {
        return this;
    }
}
