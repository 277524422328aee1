package dev.greenroom.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/** Problems that every page has in common; {@code templates/error.html} shows them. */
@ControllerAdvice
class ProblemPages {

    /** By PostgreSQL and by H2. */
    private static final Set<String> PARENT_IS_GONE = Set.of("23503", "23506");

    /** An id in an address that is no id at all is as unknown as any other. */
    @ExceptionHandler
    void notAnId(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError((inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
    }

    /** What this belongs to was removed while it was written; other contradictions are faults of ours. */
    @ExceptionHandler
    void goneMeanwhile(DataIntegrityViolationException broken, HttpServletResponse response) throws IOException {
        if (!(broken.getMostSpecificCause() instanceof SQLException sql)
                || !PARENT_IS_GONE.contains(String.valueOf(sql.getSQLState()))) {
            throw broken;
        }
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** The same of a row that was read before it was removed. */
    @ExceptionHandler
    void goneMeanwhile(ObjectOptimisticLockingFailureException broken, HttpServletResponse response)
            throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    /** Something that is to hold a file and does not. */
    @ExceptionHandler
    void notAForm(MultipartException broken, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }

    /** A list of types with one that is none, where it is read by what counts on them. */
    @ExceptionHandler
    void notAType(InvalidMimeTypeException nonsense, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
