package id.asn.platform.idempotency;

import id.asn.platform.http.VersiUsang;
import id.asn.platform.idempotency.Answers.Key;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionManager;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Runs inside the transaction of a write. Everything is flushed here, so that a parallel change or a broken constraint
 * is an answer to the caller and a dry run sees all that a real one would.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentWrites {
    private final WriteRequest request;
    private final Answers answers;
    private final EntityManager entities;
    private final TransactionManager transactions;

    IdempotentWrites(WriteRequest request, Answers answers, EntityManager entities, TransactionManager transactions) {
        this.request = request;
        this.answers = answers;
        this.entities = entities;
        this.transactions = transactions;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        if (!request.writes()) {
            return call.proceed();
        }
        Optional<Key> key = request.key(call.getParameters());
        key.ifPresent(this::replayOrClaim);
        Object answer = proceed(call);
        if (request.isDryRun()) {
            transactions.setRollbackOnly();
        } else {
            key.ifPresent(claimed -> answers.keep(claimed, StoredAnswer.of(call.getMethod(), answer)));
        }
        return answer;
    }

    private void replayOrClaim(Key key) {
        answers.claim(key);
        answers.find(key).ifPresent(kept -> {
            if (!kept.requestHash().equals(key.requestHash())) {
                throw new KunciDipakaiLain();
            }
            throw new Replay(kept.answer());
        });
    }

    private Object proceed(InvocationContext call) throws Exception {
        try {
            Object answer = call.proceed();
            entities.flush();
            return answer;
        } catch (OptimisticLockException parallelChange) {
            throw new VersiUsang(null);
        } catch (ConstraintViolationException broken) {
            throw new Bertabrakan(broken.getConstraintName());
        }
    }
}
