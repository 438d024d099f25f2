package id.asn.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Tells the neighbours of a change, in the transaction of the change: both happen or neither. Append after the aggregate
 * was read or locked in this transaction, so that events of one aggregate keep the order of its changes. An event holds no
 * personal data beyond what its consumers need.
 */
@ApplicationScoped
public class Outbox {
    private final AgroalDataSource database;
    private final ObjectMapper json;

    Outbox(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Appends an event.
     *
     * @param type versioned name, such as {@code id.asn.formation.periode.ditetapkan.v1}
     * @param subject what changed, by its number or id
     * @param data a record of what consumers need, written with the names of the house
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String type, String subject, Object data) {
        String text = write(data);
        try (Connection connection = database.getConnection()) {
            EventLog.append(connection, UUID.randomUUID(), type, subject, text);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
