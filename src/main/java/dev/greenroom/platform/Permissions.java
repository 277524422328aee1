package dev.greenroom.platform;

/** What whoever the current request comes from may do beyond practising. */
public interface Permissions {

    /** Whether they may change what everyone sees, such as guides. */
    boolean mayManage();

    /** Whether they were named as an administrator. */
    boolean isAdministrator();
}
