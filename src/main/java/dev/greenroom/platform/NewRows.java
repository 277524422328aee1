package dev.greenroom.platform;

/**
 * Part of repositories whose entities bring their own ids: {@code save} would ask the database first whether each is
 * there.
 */
public interface NewRows<T> {

    /** Keeps something that is not in the database, and sends it there at once. */
    <S extends T> S insert(S entity);
}
