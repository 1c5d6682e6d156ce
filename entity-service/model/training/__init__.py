"""Trains the reading model of Parley: one small encoder, one pass, several heads."""
