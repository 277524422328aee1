package dev.greenroom.platform;

import jakarta.persistence.EntityManager;
import org.springframework.transaction.annotation.Transactional;

/** Found by its name. */
class NewRowsImpl<T> implements NewRows<T> {

    private final EntityManager entities;

    NewRowsImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public <S extends T> S insert(S entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }
}
