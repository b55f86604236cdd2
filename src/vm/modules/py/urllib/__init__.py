"""Addresses of the web; there is no net to reach them by."""
