package se.regionvasterbotten.engagement.ledger;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Numbers what a transaction changed as its last act, while its faults can still be told apart from the commit's. */
@Transactional
@Interceptor
@Priority(NumberedChanges.WITHIN_THE_TRANSACTION)
public class NumberedChanges {
    static final int WITHIN_THE_TRANSACTION = Interceptor.Priority.LIBRARY_BEFORE - 100;

    @Inject
    private ChangeNotes notes;

    @AroundInvoke
    @Nullable
    Object number(InvocationContext call) throws Exception {
        Object answer = call.proceed();
        notes.number();
        return answer;
    }
}
